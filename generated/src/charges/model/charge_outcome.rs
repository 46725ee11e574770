// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    AnyId, Blank, Expandable, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, Shape,
    boxed, debug,
};

/// The schema `charge_outcome`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeOutcome {
    /// An enumerated value providing a more detailed explanation on
    /// [how to proceed with an error](https://docs.stripe.com/declines#retrying-issuer-declines).
    pub advice_code: Option<ChargeOutcomeAdviceCode>,
    /// For charges declined by the network, a 2 digit code which indicates the advice returned by the
    /// network on how to proceed with an error.
    pub network_advice_code: Option<String>,
    /// For charges declined by the network, an alphanumeric code which indicates the reason the charge
    /// failed.
    pub network_decline_code: Option<String>,
    /// Possible values are `approved_by_network`, `declined_by_network`, `not_sent_to_network`, and
    /// `reversed_after_approval`. The value `reversed_after_approval` indicates the payment was
    /// [blocked by Stripe](https://docs.stripe.com/declines#blocked-payments) after bank authorization,
    /// and may temporarily appear as "pending" on a cardholder's statement.
    pub network_status: Option<String>,
    /// An enumerated value providing a more detailed explanation of the outcome's `type`. Charges
    /// blocked by Radar's default block rule have the value `highest_risk_level`. Charges placed in
    /// review by Radar's default review rule have the value `elevated_risk_level`. Charges blocked
    /// because the payment is unlikely to be authorized have the value
    /// `low_probability_of_authorization`. Charges authorized, blocked, or placed in review by custom
    /// rules have the value `rule`. See [understanding declines](https://docs.stripe.com/declines) for
    /// more details.
    pub reason: Option<String>,
    /// Stripe Radar's evaluation of the riskiness of the payment. Possible values for evaluated
    /// payments are `normal`, `elevated`, `highest`. For non-card payments, and card-based payments
    /// predating the public assignment of risk levels, this field will have the value `not_assessed`.
    /// In the event of an error in the evaluation, this field will have the value `unknown`. This field
    /// is only available with Radar.
    pub risk_level: Option<String>,
    /// Stripe Radar's evaluation of the riskiness of the payment. Possible values for evaluated
    /// payments are between 0 and 100. For non-card payments, card-based payments predating the public
    /// assignment of risk scores, or in the event of an error during evaluation, this field will not be
    /// present. This field is only available with Radar for Fraud Teams.
    pub risk_score: Option<i64>,
    /// The ID of the Radar rule that matched the payment, if applicable.
    pub rule: Option<Expandable<AnyId>>,
    /// A human-readable description of the outcome type and reason, designed for you (the recipient of
    /// the payment), not your customer.
    pub seller_message: Option<String>,
    /// Possible values are `authorized`, `manual_review`, `issuer_declined`, `blocked`, and `invalid`.
    /// See [understanding declines](https://docs.stripe.com/declines) and
    /// [Radar reviews](https://docs.stripe.com/radar/reviews) for details.
    pub type_: String,
}

impl Blank for ChargeOutcome {
    const BLANK: Self = Self {
        advice_code: Blank::BLANK,
        network_advice_code: Blank::BLANK,
        network_decline_code: Blank::BLANK,
        network_status: Blank::BLANK,
        reason: Blank::BLANK,
        risk_level: Blank::BLANK,
        risk_score: Blank::BLANK,
        rule: Blank::BLANK,
        seller_message: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for ChargeOutcome {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "charge_outcome",
            constants: &[],
            fields: &[
                Field("advice_code", NULLABLE),
                Field("network_advice_code", NULLABLE),
                Field("network_decline_code", NULLABLE),
                Field("network_status", NULLABLE),
                Field("reason", NULLABLE),
                Field("risk_level", OPTIONAL),
                Field("risk_score", OPTIONAL),
                Field("rule", OPTIONAL),
                Field("seller_message", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.advice_code,
            1 => &self.network_advice_code,
            2 => &self.network_decline_code,
            3 => &self.network_status,
            4 => &self.reason,
            5 => &self.risk_level,
            6 => &self.risk_score,
            7 => &self.rule,
            8 => &self.seller_message,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.advice_code,
            1 => &mut self.network_advice_code,
            2 => &mut self.network_decline_code,
            3 => &mut self.network_status,
            4 => &mut self.reason,
            5 => &mut self.risk_level,
            6 => &mut self.risk_score,
            7 => &mut self.rule,
            8 => &mut self.seller_message,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for ChargeOutcome {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ChargeOutcome);

/// An enumerated value providing a more detailed explanation on
/// [how to proceed with an error](https://docs.stripe.com/declines#retrying-issuer-declines).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeOutcomeAdviceCode {
    /// `confirm_card_data`
    ConfirmCardData,
    /// `do_not_try_again`
    DoNotTryAgain,
    /// `try_again_later`
    TryAgainLater,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ChargeOutcomeAdviceCode {
    ConfirmCardData = "confirm_card_data",
    DoNotTryAgain = "do_not_try_again",
    TryAgainLater = "try_again_later",
});
