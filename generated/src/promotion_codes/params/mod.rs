// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod create_promotion_code_restrictions;
pub use self::create_promotion_code_restrictions::CreatePromotionCodeRestrictions;
mod create_promotion_code_restrictions_currency_option;
pub use self::create_promotion_code_restrictions_currency_option::CreatePromotionCodeRestrictionsCurrencyOption;
mod promotion_code_promotion;
pub use self::promotion_code_promotion::PromotionCodePromotion;
mod update_promotion_code_restrictions;
pub use self::update_promotion_code_restrictions::UpdatePromotionCodeRestrictions;
