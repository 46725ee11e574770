// Written by `cargo xtask generate`. Do not edit.
//! What is in `custom_text` of [`CheckoutSession`](crate::CheckoutSession).

/// An object in `custom_text.after_submit` of [`CheckoutSession`](crate::CheckoutSession) and `custom_text.after_submit` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterSubmit {
    /// Text can be up to 1200 characters in length.
    pub message: String,
}

impl rt::Blank for AfterSubmit {
    const BLANK: Self = Self { message: rt::Blank::BLANK };
}

impl rt::Record for AfterSubmit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_custom_text_position | payment_links_resource_custom_text_position",
            constants: &[],
            fields: &[rt::Field("message", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.message
    }
}

rt::record_traits!(AfterSubmit);

/// An object in `custom_text.shipping_address` of [`CheckoutSession`](crate::CheckoutSession) and `custom_text.shipping_address` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// Text can be up to 1200 characters in length.
    pub message: String,
}

impl rt::Blank for ShippingAddress {
    const BLANK: Self = Self { message: rt::Blank::BLANK };
}

impl rt::Record for ShippingAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_custom_text_position | payment_links_resource_custom_text_position",
            constants: &[],
            fields: &[rt::Field("message", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.message
    }
}

rt::record_traits!(ShippingAddress);

/// An object in `custom_text.submit` of [`CheckoutSession`](crate::CheckoutSession) and `custom_text.submit` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Submit {
    /// Text can be up to 1200 characters in length.
    pub message: String,
}

impl rt::Blank for Submit {
    const BLANK: Self = Self { message: rt::Blank::BLANK };
}

impl rt::Record for Submit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_custom_text_position | payment_links_resource_custom_text_position",
            constants: &[],
            fields: &[rt::Field("message", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.message
    }
}

rt::record_traits!(Submit);

/// An object in `custom_text.terms_of_service_acceptance` of [`CheckoutSession`](crate::CheckoutSession) and `custom_text.terms_of_service_acceptance` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct TermsOfServiceAcceptance {
    /// Text can be up to 1200 characters in length.
    pub message: String,
}

impl rt::Blank for TermsOfServiceAcceptance {
    const BLANK: Self = Self { message: rt::Blank::BLANK };
}

impl rt::Record for TermsOfServiceAcceptance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_custom_text_position | payment_links_resource_custom_text_position",
            constants: &[],
            fields: &[rt::Field("message", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.message
    }
}

rt::record_traits!(TermsOfServiceAcceptance);
