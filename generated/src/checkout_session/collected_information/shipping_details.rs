// Written by `cargo xtask generate`. Do not edit.
//! What is in `collected_information.shipping_details` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::customer::Address;
