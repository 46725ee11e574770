// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `setup_attempt_payment_method_details_naver_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsNaverPay {
    /// Uniquely identifies this particular Naver Pay account. You can use this attribute to check
    /// whether two Naver Pay accounts are the same.
    pub buyer_id: Option<String>,
}

impl Blank for SetupAttemptPaymentMethodDetailsNaverPay {
    const BLANK: Self = Self { buyer_id: Blank::BLANK };
}

impl Record for SetupAttemptPaymentMethodDetailsNaverPay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_attempt_payment_method_details_naver_pay",
            constants: &[],
            fields: &[Field("buyer_id", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.buyer_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.buyer_id
    }
}

impl std::fmt::Debug for SetupAttemptPaymentMethodDetailsNaverPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupAttemptPaymentMethodDetailsNaverPay);
