import { describeYear } from '../../builders/describe-year';

describeYear(1_000);
