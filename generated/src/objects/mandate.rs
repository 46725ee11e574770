// Written by `cargo xtask generate`. Do not edit.

/// A Mandate is a record of the permission that your customer gives you to debit their payment
/// method.
///
/// The object `mandate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mandate {
    pub customer_acceptance: rt::Part<crate::mandate::CustomerAcceptance>,
    /// Unique identifier for the object.
    pub id: crate::ids::MandateId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub multi_use: Option<rt::Part<crate::mandate::MultiUse>>,
    /// The account (if any) that the mandate is intended for.
    pub on_behalf_of: Option<String>,
    /// ID of the payment method associated with this mandate.
    pub payment_method: rt::Expandable<crate::ids::PaymentMethodId>,
    pub payment_method_details: rt::Part<crate::mandate::PaymentMethodDetails>,
    pub single_use: Option<rt::Part<crate::mandate::SingleUse>>,
    /// The mandate status indicates whether or not you can use it to initiate a payment.
    pub status: crate::mandate::Status,
    /// The type of the mandate.
    pub type_: crate::mandate::Type,
}

impl rt::Record for Mandate {
    fn blank() -> Self {
        Self {
            customer_acceptance: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            multi_use: rt::blank(),
            on_behalf_of: rt::blank(),
            payment_method: rt::blank(),
            payment_method_details: rt::blank(),
            single_use: rt::blank(),
            status: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "mandate",
            constants: &[("object", rt::Constant::Str("mandate"))],
            fields: &[
                rt::Field("customer_acceptance", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("multi_use", rt::OPTIONAL),
                rt::Field("on_behalf_of", rt::OPTIONAL),
                rt::Field("payment_method", rt::REQUIRED),
                rt::Field("payment_method_details", rt::REQUIRED),
                rt::Field("single_use", rt::OPTIONAL),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.customer_acceptance,
            1 => &self.id,
            2 => &self.livemode,
            3 => &self.multi_use,
            4 => &self.on_behalf_of,
            5 => &self.payment_method,
            6 => &self.payment_method_details,
            7 => &self.single_use,
            8 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.customer_acceptance,
            1 => &mut self.id,
            2 => &mut self.livemode,
            3 => &mut self.multi_use,
            4 => &mut self.on_behalf_of,
            5 => &mut self.payment_method,
            6 => &mut self.payment_method_details,
            7 => &mut self.single_use,
            8 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Mandate);

impl rt::Resource for Mandate {
    type Id = crate::ids::MandateId;
    const OBJECT: &'static str = "mandate";
}

impl Mandate {
    /// Expands `payment_method`.
    pub const PAYMENT_METHOD: rt::Expand<Self, crate::ids::PaymentMethodId> = rt::Expand::new(
        "payment_method",
    );
}
