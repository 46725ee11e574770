// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::{
    InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check,
    InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck,
    InsightsResourcesPaymentEvaluationRejectedCardCvcCheck,
};

/// Details of an rejected card outcome attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_rejected_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationRejectedCard {
    /// Result of the address line 1 check.
    pub address_line1_check: InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check,
    /// Indicates whether the cardholder provided a postal code and if it matched the cardholder’s
    /// billing address.
    pub address_postal_code_check: InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck,
    /// Result of the CVC check.
    pub cvc_check: InsightsResourcesPaymentEvaluationRejectedCardCvcCheck,
    /// Card issuer's reason for the network decline.
    pub reason: InsightsResourcesPaymentEvaluationRejectedCardReason,
}

impl Blank for InsightsResourcesPaymentEvaluationRejectedCard {
    const BLANK: Self = Self {
        address_line1_check: Blank::BLANK,
        address_postal_code_check: Blank::BLANK,
        cvc_check: Blank::BLANK,
        reason: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationRejectedCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_rejected_card",
            constants: &[],
            fields: &[
                Field("address_line1_check", REQUIRED),
                Field("address_postal_code_check", REQUIRED),
                Field("cvc_check", REQUIRED),
                Field("reason", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_postal_code_check,
            2 => &self.cvc_check,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_postal_code_check,
            2 => &mut self.cvc_check,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationRejectedCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationRejectedCard);

/// Card issuer's reason for the network decline.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationRejectedCardReason {
    /// `authentication_failed`
    AuthenticationFailed,
    /// `do_not_honor`
    DoNotHonor,
    /// `expired`
    Expired,
    /// `incorrect_cvc`
    IncorrectCvc,
    /// `incorrect_number`
    IncorrectNumber,
    /// `incorrect_postal_code`
    IncorrectPostalCode,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `invalid_account`
    InvalidAccount,
    /// `lost_card`
    LostCard,
    /// `other`
    Other,
    /// `processing_error`
    ProcessingError,
    /// `reported_stolen`
    ReportedStolen,
    /// `try_again_later`
    TryAgainLater,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationRejectedCardReason {
    AuthenticationFailed = "authentication_failed",
    DoNotHonor = "do_not_honor",
    Expired = "expired",
    IncorrectCvc = "incorrect_cvc",
    IncorrectNumber = "incorrect_number",
    IncorrectPostalCode = "incorrect_postal_code",
    InsufficientFunds = "insufficient_funds",
    InvalidAccount = "invalid_account",
    LostCard = "lost_card",
    Other = "other",
    ProcessingError = "processing_error",
    ReportedStolen = "reported_stolen",
    TryAgainLater = "try_again_later",
});
