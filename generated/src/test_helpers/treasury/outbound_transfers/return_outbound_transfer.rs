// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::treasury::outbound_transfers::return_outbound_transfer`](fn@crate::test_helpers::treasury::outbound_transfers::return_outbound_transfer).

pub use crate::treasury_outbound_payment::returned_details;
pub use crate::test_helpers::treasury::outbound_payments::return_outbound_payment::ReturnedDetails;
