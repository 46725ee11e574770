// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod application_fee;
pub use self::application_fee::ApplicationFee;
mod fee_refund;
pub use self::fee_refund::FeeRefund;
mod platform_earning_fee_source;

pub use self::platform_earning_fee_source::{
    PlatformEarningFeeSource, PlatformEarningFeeSourceType,
};
