// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod, RequestThreeDSecure,
    SetupIntentPaymentMethodOptionsCardMandateOptions,
    SetupIntentPaymentMethodOptionsCardNetwork,
};

/// Either of the schemas `setup_intent_payment_method_options_card` and `setup_intent_type_specific_payment_method_options_client`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCard {
    /// Configuration options for setting up an eMandate for cards issued in India.
    pub mandate_options: Option<Part<SetupIntentPaymentMethodOptionsCardMandateOptions>>,
    /// Selected network to process this SetupIntent on. Depends on the available networks of the card
    /// attached to the setup intent. Can be only set confirm-time.
    pub network: Option<SetupIntentPaymentMethodOptionsCardNetwork>,
    /// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
    /// authentication based on risk level and
    /// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
    /// wish to request 3D Secure based on logic from your own fraud engine, provide this option. If not
    /// provided, this value defaults to `automatic`. Read our guide on
    /// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
    /// for more information on how this configuration interacts with Radar and our SCA Engine.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    >,
}

impl Blank for SetupIntentPaymentMethodOptionsCard {
    const BLANK: Self = Self {
        mandate_options: Blank::BLANK,
        network: Blank::BLANK,
        request_three_d_secure: Blank::BLANK,
        verification_method: Blank::BLANK,
    };
}

impl Record for SetupIntentPaymentMethodOptionsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent_payment_method_options_card | setup_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                Field("mandate_options", NULLABLE),
                Field("network", NULLABLE),
                Field("request_three_d_secure", NULLABLE),
                Field("verification_method", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.network,
            2 => &self.request_three_d_secure,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.network,
            2 => &mut self.request_three_d_secure,
            _ => &mut self.verification_method,
        }
    }
}

impl std::fmt::Debug for SetupIntentPaymentMethodOptionsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentPaymentMethodOptionsCard);
