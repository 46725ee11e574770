// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_method_naver_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodNaverPay {
    /// Uniquely identifies this particular Naver Pay account. You can use this attribute to check
    /// whether two Naver Pay accounts are the same.
    pub buyer_id: Option<String>,
    /// Whether to fund this transaction with Naver Pay points or a card.
    pub funding: PaymentMethodNaverPayFunding,
}

impl Blank for PaymentMethodNaverPay {
    const BLANK: Self = Self {
        buyer_id: Blank::BLANK,
        funding: Blank::BLANK,
    };
}

impl Record for PaymentMethodNaverPay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_naver_pay",
            constants: &[],
            fields: &[Field("buyer_id", NULLABLE), Field("funding", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.funding,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.funding,
        }
    }
}

impl std::fmt::Debug for PaymentMethodNaverPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodNaverPay);

/// Whether to fund this transaction with Naver Pay points or a card.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodNaverPayFunding {
    /// `card`
    Card,
    /// `points`
    Points,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodNaverPayFunding {
    Card = "card",
    Points = "points",
});
