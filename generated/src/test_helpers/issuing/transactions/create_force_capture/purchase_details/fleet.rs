// Written by `cargo xtask generate`. Do not edit.
//! What `purchase_details.fleet` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) takes.

pub use crate::test_helpers::issuing::authorizations::create::fleet::reported_breakdown;
pub use crate::issuing_authorization::fleet::{PurchaseType, ServiceType};

pub use crate::test_helpers::issuing::authorizations::create::fleet::{
    CardholderPromptData, ReportedBreakdown,
};
