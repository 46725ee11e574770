// Written by `cargo xtask generate`. Do not edit.
//! What is in `outcome.rejected` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub mod card;

/// Details of an rejected card outcome attached to this payment evaluation.
///
/// An object in `outcome.rejected.card` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Result of the address line 1 check.
    pub address_line1_check: crate::payment_attempt_record::payment_method_details::card::checks::AddressLine1Check,
    /// Indicates whether the cardholder provided a postal code and if it matched the cardholder’s
    /// billing address.
    pub address_postal_code_check: crate::payment_attempt_record::payment_method_details::card::checks::AddressPostalCodeCheck,
    /// Result of the CVC check.
    pub cvc_check: crate::payment_attempt_record::payment_method_details::card::checks::CvcCheck,
    /// Card issuer's reason for the network decline.
    pub reason: card::Reason,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        address_line1_check: rt::Blank::BLANK,
        address_postal_code_check: rt::Blank::BLANK,
        cvc_check: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
    };
}

impl rt::Record for Card {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_rejected_card",
            constants: &[],
            fields: &[
                rt::Field("address_line1_check", rt::REQUIRED),
                rt::Field("address_postal_code_check", rt::REQUIRED),
                rt::Field("cvc_check", rt::REQUIRED),
                rt::Field("reason", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_postal_code_check,
            2 => &self.cvc_check,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_postal_code_check,
            2 => &mut self.cvc_check,
            _ => &mut self.reason,
        }
    }
}

rt::record_traits!(Card);
