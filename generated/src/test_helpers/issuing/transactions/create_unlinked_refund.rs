// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::issuing::transactions::create_unlinked_refund`](fn@crate::test_helpers::issuing::transactions::create_unlinked_refund).

pub use crate::test_helpers::issuing::authorizations::create::merchant_data;
pub mod purchase_details;
pub use crate::test_helpers::issuing::authorizations::create::MerchantData;
pub use crate::test_helpers::issuing::transactions::create_force_capture::PurchaseDetails;
