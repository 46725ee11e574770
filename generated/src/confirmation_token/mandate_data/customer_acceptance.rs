// Written by `cargo xtask generate`. Do not edit.
//! What is in `mandate_data.customer_acceptance` of [`ConfirmationToken`](crate::ConfirmationToken).

pub use crate::mandate::customer_acceptance::Online;
