// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod custom_logo;
pub use self::custom_logo::CustomLogo;
mod payment_method;
pub use self::payment_method::{PaymentMethod, PaymentMethodRest, PaymentMethodType};
mod payment_method_custom;
pub use self::payment_method_custom::PaymentMethodCustom;
