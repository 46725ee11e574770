// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::{
    AllowedCardPresence, AllowedCategory, BlockedCardPresence, BlockedCategory,
    IssuingCardholderSpendingLimit,
};

/// The schema `issuing_cardholder_authorization_controls`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderAuthorizationControls {
    /// Array of card presence statuses from which authorizations will be allowed. Possible options are
    /// `present`, `not_present`. All other statuses will be blocked. Cannot be set with
    /// `blocked_card_presences`. Provide an empty value to unset this control.
    pub allowed_card_presences: Option<Vec<AllowedCardPresence>>,
    /// Array of strings containing
    /// [categories](https://docs.stripe.com/api#issuing_authorization_object-merchant_data-category) of
    /// authorizations to allow. All other categories will be blocked. Cannot be set with
    /// `blocked_categories`.
    pub allowed_categories: Option<Vec<AllowedCategory>>,
    /// Array of strings containing representing countries from which authorizations will be allowed.
    /// Authorizations from merchants in all other countries will be declined. Country codes should be
    /// ISO 3166 alpha-2 country codes (e.g. `US`). Cannot be set with `blocked_merchant_countries`.
    /// Provide an empty value to unset this control.
    pub allowed_merchant_countries: Option<Vec<String>>,
    /// Array of card presence statuses from which authorizations will be declined. Possible options are
    /// `present`, `not_present`. Cannot be set with `allowed_card_presences`. Provide an empty value to
    /// unset this control.
    pub blocked_card_presences: Option<Vec<BlockedCardPresence>>,
    /// Array of strings containing
    /// [categories](https://docs.stripe.com/api#issuing_authorization_object-merchant_data-category) of
    /// authorizations to decline. All other categories will be allowed. Cannot be set with
    /// `allowed_categories`.
    pub blocked_categories: Option<Vec<BlockedCategory>>,
    /// Array of strings containing representing countries from which authorizations will be declined.
    /// Country codes should be ISO 3166 alpha-2 country codes (e.g. `US`). Cannot be set with
    /// `allowed_merchant_countries`. Provide an empty value to unset this control.
    pub blocked_merchant_countries: Option<Vec<String>>,
    /// Limit spending with amount-based rules that apply across this cardholder's cards.
    pub spending_limits: Option<Vec<IssuingCardholderSpendingLimit>>,
    /// Currency of the amounts within `spending_limits`.
    pub spending_limits_currency: Option<Currency>,
}

impl Blank for IssuingCardholderAuthorizationControls {
    const BLANK: Self = Self {
        allowed_card_presences: Blank::BLANK,
        allowed_categories: Blank::BLANK,
        allowed_merchant_countries: Blank::BLANK,
        blocked_card_presences: Blank::BLANK,
        blocked_categories: Blank::BLANK,
        blocked_merchant_countries: Blank::BLANK,
        spending_limits: Blank::BLANK,
        spending_limits_currency: Blank::BLANK,
    };
}

impl Record for IssuingCardholderAuthorizationControls {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_authorization_controls",
            constants: &[],
            fields: &[
                Field("allowed_card_presences", NULLABLE),
                Field("allowed_categories", NULLABLE),
                Field("allowed_merchant_countries", NULLABLE),
                Field("blocked_card_presences", NULLABLE),
                Field("blocked_categories", NULLABLE),
                Field("blocked_merchant_countries", NULLABLE),
                Field("spending_limits", NULLABLE),
                Field("spending_limits_currency", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.allowed_card_presences,
            1 => &self.allowed_categories,
            2 => &self.allowed_merchant_countries,
            3 => &self.blocked_card_presences,
            4 => &self.blocked_categories,
            5 => &self.blocked_merchant_countries,
            6 => &self.spending_limits,
            _ => &self.spending_limits_currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.allowed_card_presences,
            1 => &mut self.allowed_categories,
            2 => &mut self.allowed_merchant_countries,
            3 => &mut self.blocked_card_presences,
            4 => &mut self.blocked_categories,
            5 => &mut self.blocked_merchant_countries,
            6 => &mut self.spending_limits,
            _ => &mut self.spending_limits_currency,
        }
    }
}

impl std::fmt::Debug for IssuingCardholderAuthorizationControls {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholderAuthorizationControls);
