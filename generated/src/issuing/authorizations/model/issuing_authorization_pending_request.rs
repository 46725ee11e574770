// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::IssuingAuthorizationAmountDetails;

/// The schema `issuing_authorization_pending_request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationPendingRequest {
    /// The additional amount Stripe will hold if the authorization is approved, in the card's
    /// [currency](https://docs.stripe.com/api#issuing_authorization_object-pending-request-currency)
    /// and in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: i64,
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount_details: Option<Part<IssuingAuthorizationAmountDetails>>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// If set `true`, you may provide
    /// [amount](https://docs.stripe.com/api/issuing/authorizations/approve#approve_issuing_authorization-amount)
    /// to control how much to hold for the authorization.
    pub is_amount_controllable: bool,
    /// The amount the merchant is requesting to be authorized in the `merchant_currency`. The amount is
    /// in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub merchant_amount: i64,
    /// The local currency the merchant is requesting to authorize.
    pub merchant_currency: Currency,
    /// The card network's estimate of the likelihood that an authorization is fraudulent. Takes on
    /// values between 1 and 99.
    pub network_risk_score: Option<i64>,
}

impl Blank for IssuingAuthorizationPendingRequest {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_details: Blank::BLANK,
        currency: Blank::BLANK,
        is_amount_controllable: Blank::BLANK,
        merchant_amount: Blank::BLANK,
        merchant_currency: Blank::BLANK,
        network_risk_score: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationPendingRequest {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_pending_request",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("amount_details", NULLABLE),
                Field("currency", REQUIRED),
                Field("is_amount_controllable", REQUIRED),
                Field("merchant_amount", REQUIRED),
                Field("merchant_currency", REQUIRED),
                Field("network_risk_score", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_details,
            2 => &self.currency,
            3 => &self.is_amount_controllable,
            4 => &self.merchant_amount,
            5 => &self.merchant_currency,
            _ => &self.network_risk_score,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_details,
            2 => &mut self.currency,
            3 => &mut self.is_amount_controllable,
            4 => &mut self.merchant_amount,
            5 => &mut self.merchant_currency,
            _ => &mut self.network_risk_score,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationPendingRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationPendingRequest);
