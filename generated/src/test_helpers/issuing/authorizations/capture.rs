// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::issuing::authorizations::capture`](fn@crate::test_helpers::issuing::authorizations::capture).

pub mod purchase_details;
pub use crate::test_helpers::issuing::transactions::create_force_capture::PurchaseDetails;
