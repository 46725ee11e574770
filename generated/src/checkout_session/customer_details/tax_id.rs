// Written by `cargo xtask generate`. Do not edit.
//! What is in `customer_details.tax_id` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::tax_id::Type;
