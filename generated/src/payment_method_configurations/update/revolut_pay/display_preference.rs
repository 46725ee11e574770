// Written by `cargo xtask generate`. Do not edit.
//! What `revolut_pay.display_preference` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update) takes.

pub use crate::payment_method_configuration::acss_debit::display_preference::Preference;
