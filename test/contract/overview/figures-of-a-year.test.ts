import { describeYear } from '../../builders/describe-year';

/** A full year of a busy cluster. */
describeYear(20_000);
