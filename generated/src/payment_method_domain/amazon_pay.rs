// Written by `cargo xtask generate`. Do not edit.
//! What is in `amazon_pay` of [`PaymentMethodDomain`](crate::PaymentMethodDomain).

/// The status of the payment method on the domain.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Inactive = "inactive",
});

/// Contains additional details about the status of a payment method for a specific payment method
/// domain.
///
/// An object in `amazon_pay.status_details` of [`PaymentMethodDomain`](crate::PaymentMethodDomain), `apple_pay.status_details` of [`PaymentMethodDomain`](crate::PaymentMethodDomain) and 4 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusDetails {
    /// The error message associated with the status of the payment method on the domain.
    pub error_message: String,
}

impl rt::Blank for StatusDetails {
    const BLANK: Self = Self {
        error_message: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_domain_resource_payment_method_status_details",
            constants: &[],
            fields: &[rt::Field("error_message", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error_message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error_message
    }
}

rt::record_traits!(StatusDetails);
