// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.amazon_pay` of [`PaymentRecord`](crate::PaymentRecord).

pub mod funding;

/// An object in `payment_method_details.amazon_pay.funding` of [`PaymentRecord`](crate::PaymentRecord) and `payment_method_details.revolut_pay.funding` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Funding {
    pub card: Option<
        rt::Part<crate::charge::payment_method_details::amazon_pay::funding::Card>,
    >,
    /// funding type of the underlying payment method.
    pub type_: Option<funding::Type>,
}

impl rt::Blank for Funding {
    const BLANK: Self = Self {
        card: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

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
            name: "payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding | payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding",
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

rt::record_traits!(Funding);
