// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card` of [`CheckoutSession`](crate::CheckoutSession).

#[cfg(feature = "payment_links")]
pub mod restrictions;
#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::payment_method_options::affirm::CaptureMethod;

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.card.installments` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Installments {
    /// Indicates if installments are enabled
    pub enabled: Option<bool>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Installments {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for Installments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "checkout_card_installments_options",
            constants: &[],
            fields: &[rt::Field("enabled", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Installments);

#[cfg(feature = "checkout-sessions")]
/// Request ability to
/// [capture beyond the standard authorization validity window](https://docs.stripe.com/payments/extended-authorization)
/// for this CheckoutSession.
#[non_exhaustive]
pub enum RequestExtendedAuthorization {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(RequestExtendedAuthorization {
    IfAvailable = "if_available",
    Never = "never",
});

#[cfg(feature = "checkout-sessions")]
/// Request ability to
/// [increment the authorization](https://docs.stripe.com/payments/incremental-authorization) for
/// this CheckoutSession.
#[non_exhaustive]
pub enum RequestIncrementalAuthorization {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(RequestIncrementalAuthorization {
    IfAvailable = "if_available",
    Never = "never",
});

#[cfg(feature = "checkout-sessions")]
/// Request ability to make [multiple captures](https://docs.stripe.com/payments/multicapture) for
/// this CheckoutSession.
#[non_exhaustive]
pub enum RequestMulticapture {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(RequestMulticapture {
    IfAvailable = "if_available",
    Never = "never",
});

#[cfg(feature = "checkout-sessions")]
/// Request ability to [overcapture](https://docs.stripe.com/payments/overcapture) for this
/// CheckoutSession.
#[non_exhaustive]
pub enum RequestOvercapture {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(RequestOvercapture {
    IfAvailable = "if_available",
    Never = "never",
});

#[cfg(feature = "customers")]
/// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
/// authentication based on risk level and
/// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
/// wish to request 3D Secure based on logic from your own fraud engine, provide this option. If not
/// provided, this value defaults to `automatic`. Read our guide on
/// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
/// for more information on how this configuration interacts with Radar and our SCA Engine.
#[non_exhaustive]
pub enum RequestThreeDSecure {
    /// `any`
    Any,
    /// `automatic`
    Automatic,
    /// `challenge`
    Challenge,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(RequestThreeDSecure {
    Any = "any",
    Automatic = "automatic",
    Challenge = "challenge",
});

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.card.restrictions` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Restrictions {
    /// The card brands to block. If a customer enters or selects a card belonging to a blocked brand,
    /// they can't complete the payment.
    pub brands_blocked: Option<Vec<restrictions::BrandsBlocked>>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Restrictions {
    const BLANK: Self = Self {
        brands_blocked: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for Restrictions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_private_card_payment_method_options_resource_restrictions",
            constants: &[],
            fields: &[rt::Field("brands_blocked", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.brands_blocked
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.brands_blocked
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Restrictions);
