// Written by `cargo xtask generate`. Do not edit.
//! What `paynow.display_preference` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) takes.

pub use crate::payment_method_configuration::acss_debit::display_preference::Preference;
