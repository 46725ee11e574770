// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.amazon_pay` of [`Charge`](crate::Charge).

pub mod funding;

#[cfg(feature = "charges")]
/// An object in `payment_method_details.amazon_pay.funding` of [`Charge`](crate::Charge) and `payment_method_details.revolut_pay.funding` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct Funding {
    pub card: Option<rt::Part<funding::Card>>,
    /// funding type of the underlying payment method.
    pub type_: Option<funding::Type>,
}

#[cfg(feature = "charges")]
impl rt::Blank for Funding {
    const BLANK: Self = Self {
        card: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
impl rt::Record for Funding {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "amazon_pay_underlying_payment_method_funding_details | revolut_pay_underlying_payment_method_funding_details",
            constants: &[],
            fields: &[rt::Field("card", rt::OPTIONAL), rt::Field("type", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(Funding);
