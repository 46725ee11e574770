// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{InvoiceMandateOptionsCard, RequestThreeDSecure};

/// The schema `subscription_payment_method_options_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsCard {
    pub mandate_options: Option<Part<InvoiceMandateOptionsCard>>,
    /// Selected network to process this Subscription on. Depends on the available networks of the card
    /// attached to the Subscription. Can be only set confirm-time.
    pub network: Option<SubscriptionPaymentMethodOptionsCardNetwork>,
    /// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
    /// authentication based on risk level and
    /// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
    /// wish to request 3D Secure based on logic from your own fraud engine, provide this option. Read
    /// our guide on
    /// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
    /// for more information on how this configuration interacts with Radar and our SCA Engine.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
}

impl Blank for SubscriptionPaymentMethodOptionsCard {
    const BLANK: Self = Self {
        mandate_options: Blank::BLANK,
        network: Blank::BLANK,
        request_three_d_secure: Blank::BLANK,
    };
}

impl Record for SubscriptionPaymentMethodOptionsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_payment_method_options_card",
            constants: &[],
            fields: &[
                Field("mandate_options", OPTIONAL),
                Field("network", NULLABLE),
                Field("request_three_d_secure", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.network,
            _ => &self.request_three_d_secure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.network,
            _ => &mut self.request_three_d_secure,
        }
    }
}

impl std::fmt::Debug for SubscriptionPaymentMethodOptionsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionPaymentMethodOptionsCard);

/// Selected network to process this Subscription on. Depends on the available networks of the card
/// attached to the Subscription. Can be only set confirm-time.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionPaymentMethodOptionsCardNetwork {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `girocard`
    Girocard,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionPaymentMethodOptionsCardNetwork {
    Amex = "amex",
    CartesBancaires = "cartes_bancaires",
    Diners = "diners",
    Discover = "discover",
    EftposAu = "eftpos_au",
    Girocard = "girocard",
    Interac = "interac",
    Jcb = "jcb",
    Link = "link",
    Mastercard = "mastercard",
    Unionpay = "unionpay",
    UnknownValue = "unknown",
    Visa = "visa",
});
