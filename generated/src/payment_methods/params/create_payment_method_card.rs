// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Value;
use crate::{CardDetailsParams, TokenParams};

/// If this is a `card` PaymentMethod, this hash contains the user's card details. For backwards
/// compatibility, you can alternatively provide a Stripe token (e.g., for Apple Pay, Amex Express
/// Checkout, or legacy Checkout) into the card hash with format `card: {token: "tok_visa"}`. When
/// providing a card number, you must meet the requirements for
/// [PCI compliance](https://docs.stripe.com/security#validating-pci-compliance). We strongly
/// recommend using Stripe.js instead of interacting with this API directly.
///
/// A value at `PostPaymentMethods/card`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreatePaymentMethodCard {
    /// The parameters of a `card_details_params`.
    CardDetailsParams(CardDetailsParams),
    /// The parameters of a `token_params`.
    TokenParams(TokenParams),
}

impl From<CardDetailsParams> for CreatePaymentMethodCard {
    #[inline]
    fn from(value: CardDetailsParams) -> Self {
        Self::CardDetailsParams(value)
    }
}

impl From<TokenParams> for CreatePaymentMethodCard {
    #[inline]
    fn from(value: TokenParams) -> Self {
        Self::TokenParams(value)
    }
}

impl From<CreatePaymentMethodCard> for Value {
    #[inline]
    fn from(choice: CreatePaymentMethodCard) -> Self {
        match choice {
            CreatePaymentMethodCard::CardDetailsParams(value) => Self::from(value),
            CreatePaymentMethodCard::TokenParams(value) => Self::from(value),
        }
    }
}
