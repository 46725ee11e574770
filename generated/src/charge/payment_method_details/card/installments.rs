// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.installments` of [`Charge`](crate::Charge).

pub mod plan;

#[cfg(feature = "charges")]
/// An object in `payment_method_details.card.installments.plan` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct Plan {
    /// For `fixed_count` installment plans, this is the number of installment payments your customer
    /// will make to their credit card.
    pub count: Option<i64>,
    /// For `fixed_count` installment plans, this is the interval between installment payments your
    /// customer will make to their credit card. One of `month`.
    pub interval: Option<plan::Interval>,
    /// Type of installment plan, one of `fixed_count`, `bonus`, or `revolving`.
    pub type_: plan::Type,
}

#[cfg(feature = "charges")]
impl rt::Blank for Plan {
    const BLANK: Self = Self {
        count: rt::Blank::BLANK,
        interval: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
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
            name: "payment_method_details_card_installments_plan",
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

#[cfg(feature = "charges")]
rt::record_traits!(Plan);
