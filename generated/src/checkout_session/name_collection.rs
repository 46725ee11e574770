// Written by `cargo xtask generate`. Do not edit.
//! What is in `name_collection` of [`CheckoutSession`](crate::CheckoutSession).

/// An object in `name_collection.business` of [`CheckoutSession`](crate::CheckoutSession) and `name_collection.business` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Business {
    /// Indicates whether business name collection is enabled for the session
    pub enabled: bool,
    /// Whether the customer is required to complete the field before completing the Checkout Session.
    /// Defaults to `false`.
    pub optional: bool,
}

impl rt::Blank for Business {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        optional: rt::Blank::BLANK,
    };
}

impl rt::Record for Business {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_business_name | payment_links_resource_business_name",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("optional", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.optional,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.optional,
        }
    }
}

rt::record_traits!(Business);

/// An object in `name_collection.individual` of [`CheckoutSession`](crate::CheckoutSession) and `name_collection.individual` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Individual {
    /// Indicates whether individual name collection is enabled for the session
    pub enabled: bool,
    /// Whether the customer is required to complete the field before completing the Checkout Session.
    /// Defaults to `false`.
    pub optional: bool,
}

impl rt::Blank for Individual {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        optional: rt::Blank::BLANK,
    };
}

impl rt::Record for Individual {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_individual_name | payment_links_resource_individual_name",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("optional", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.optional,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.optional,
        }
    }
}

rt::record_traits!(Individual);
