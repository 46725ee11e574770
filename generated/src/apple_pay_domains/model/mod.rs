// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod apple_pay_domain;
pub use self::apple_pay_domain::ApplePayDomain;
mod deleted_apple_pay_domain;
pub use self::deleted_apple_pay_domain::DeletedApplePayDomain;
