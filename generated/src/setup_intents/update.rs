// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`setup_intents::update`](fn@crate::setup_intents::update).

pub mod payment_method_data;
pub mod payment_method_options;
pub use crate::payment_intent::ExcludedPaymentMethodType;
pub use crate::setup_intent::FlowDirection;
pub use crate::setup_intents::create::{PaymentMethodData, PaymentMethodOptions};
