// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_clocks_resource_status_details_advancing_status_details;
pub use self::billing_clocks_resource_status_details_advancing_status_details::BillingClocksResourceStatusDetailsAdvancingStatusDetails;
mod billing_clocks_resource_status_details_status_details;
pub use self::billing_clocks_resource_status_details_status_details::BillingClocksResourceStatusDetailsStatusDetails;
mod deleted_test_helpers_test_clock;
pub use self::deleted_test_helpers_test_clock::DeletedTestHelpersTestClock;
mod test_helpers_test_clock;

pub use self::test_helpers_test_clock::{
    TestHelpersTestClock, TestHelpersTestClockStatus,
};
