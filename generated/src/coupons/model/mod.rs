// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod coupon;
pub use self::coupon::{Coupon, CouponDuration};
mod coupon_applies_to;
pub use self::coupon_applies_to::CouponAppliesTo;
mod coupon_currency_option;
pub use self::coupon_currency_option::CouponCurrencyOption;
mod deleted_coupon;
pub use self::deleted_coupon::DeletedCoupon;
