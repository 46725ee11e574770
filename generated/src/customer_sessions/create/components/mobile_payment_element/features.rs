// Written by `cargo xtask generate`. Do not edit.
//! What `components.mobile_payment_element.features` of [`customer_sessions::create`](fn@crate::customer_sessions::create) takes.

pub use crate::customer_session::components::customer_sheet::features::{
    PaymentMethodAllowRedisplayFilter, PaymentMethodRemove,
};

pub use crate::customer_session::components::mobile_payment_element::features::{
    PaymentMethodRedisplay, PaymentMethodSave, PaymentMethodSaveAllowRedisplayOverride,
};
