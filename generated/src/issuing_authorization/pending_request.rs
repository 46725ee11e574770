// Written by `cargo xtask generate`. Do not edit.
//! What is in `pending_request` of [`IssuingAuthorization`](crate::IssuingAuthorization).

pub use crate::issuing_authorization::AmountDetails;
