// Written by `cargo xtask generate`. Do not edit.
//! What is in `consent_collection` of [`CheckoutSession`](crate::CheckoutSession).

pub mod payment_method_reuse_agreement;

/// An object in `consent_collection.payment_method_reuse_agreement` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodReuseAgreement {
    /// Determines the position and visibility of the payment method reuse agreement in the UI. When set
    /// to `auto`, Stripe's defaults will be used.
    ///
    /// When set to `hidden`, the payment method reuse agreement text will always be hidden in the UI.
    pub position: payment_method_reuse_agreement::Position,
}

impl rt::Blank for PaymentMethodReuseAgreement {
    const BLANK: Self = Self { position: rt::Blank::BLANK };
}

impl rt::Record for PaymentMethodReuseAgreement {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_payment_method_reuse_agreement",
            constants: &[],
            fields: &[rt::Field("position", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.position
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.position
    }
}

rt::record_traits!(PaymentMethodReuseAgreement);

/// If set to `auto`, enables the collection of customer consent for promotional communications. The
/// Checkout Session will determine whether to display an option to opt into promotional
/// communication from the merchant depending on the customer's locale. Only available to US
/// merchants and US customers.
#[non_exhaustive]
pub enum Promotions {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Promotions {
    Auto = "auto",
    None = "none",
});

/// If set to `required`, it requires customers to accept the terms of service before being able to
/// pay.
#[non_exhaustive]
pub enum TermsOfService {
    /// `none`
    None,
    /// `required`
    Required,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TermsOfService {
    None = "none",
    Required = "required",
});
