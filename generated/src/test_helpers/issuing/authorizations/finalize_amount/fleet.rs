// Written by `cargo xtask generate`. Do not edit.
//! What `fleet` of [`test_helpers::issuing::authorizations::finalize_amount`](fn@crate::test_helpers::issuing::authorizations::finalize_amount) takes.

pub use crate::test_helpers::issuing::authorizations::create::fleet::reported_breakdown;
pub use crate::issuing_authorization::fleet::{PurchaseType, ServiceType};

pub use crate::test_helpers::issuing::authorizations::create::fleet::{
    CardholderPromptData, ReportedBreakdown,
};
