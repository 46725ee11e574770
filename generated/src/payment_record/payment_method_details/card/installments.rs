// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.installments` of [`PaymentRecord`](crate::PaymentRecord).

pub mod plan;

/// An object in `payment_method_details.card.installments.plan` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Plan {
    /// For `fixed_count` installment plans, this is the number of installment payments your customer
    /// will make to their credit card.
    pub count: Option<i64>,
    /// For `fixed_count` installment plans, this is the interval between installment payments your
    /// customer will make to their credit card. One of `month`.
    pub interval: Option<plan::Interval>,
    /// Type of installment plan, one of `fixed_count`, `revolving`, or `bonus`.
    pub type_: crate::charge::payment_method_details::card::installments::plan::Type,
}

impl rt::Blank for Plan {
    const BLANK: Self = Self {
        count: rt::Blank::BLANK,
        interval: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Plan {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_installment_plan",
            constants: &[],
            fields: &[
                rt::Field("count", rt::NULLABLE),
                rt::Field("interval", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.count,
            1 => &self.interval,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.count,
            1 => &mut self.interval,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Plan);
