// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.payto.mandate_options` of [`invoices::create`](fn@crate::invoices::create) takes.

pub use crate::mandate::payment_method_details::payto::Purpose;
