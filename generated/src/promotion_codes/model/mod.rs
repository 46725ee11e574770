// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod promotion_code;
pub use self::promotion_code::PromotionCode;
mod promotion_code_currency_option;
pub use self::promotion_code_currency_option::PromotionCodeCurrencyOption;
mod promotion_codes_resource_promotion;
pub use self::promotion_codes_resource_promotion::PromotionCodesResourcePromotion;
mod promotion_codes_resource_restrictions;
pub use self::promotion_codes_resource_restrictions::PromotionCodesResourceRestrictions;
