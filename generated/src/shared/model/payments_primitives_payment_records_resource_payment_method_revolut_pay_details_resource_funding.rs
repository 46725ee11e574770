// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFundingResourceFundingCard;

/// The schema `payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFunding {
    pub card: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFundingResourceFundingCard,
        >,
    >,
    /// Funding type of the underlying payment method.
    pub type_: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFundingType,
    >,
}

impl Blank
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFunding {
    const BLANK: Self = Self {
        card: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFunding {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding",
            constants: &[],
            fields: &[Field("card", OPTIONAL), Field("type", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFunding {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFunding);

/// Funding type of the underlying payment method.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFundingType {
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFundingType {
    Card = "card",
});
