// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::ConfirmationTokensResourcePaymentMethodOptionsResourceCardResourceInstallment;

/// This hash contains the card payment method options.
///
/// The schema `confirmation_tokens_resource_payment_method_options_resource_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokensResourcePaymentMethodOptionsResourceCard {
    /// The `cvc_update` Token collected from the Payment Element.
    pub cvc_token: Option<String>,
    pub installments: Option<
        Part<
            ConfirmationTokensResourcePaymentMethodOptionsResourceCardResourceInstallment,
        >,
    >,
}

impl Blank for ConfirmationTokensResourcePaymentMethodOptionsResourceCard {
    const BLANK: Self = Self {
        cvc_token: Blank::BLANK,
        installments: Blank::BLANK,
    };
}

impl Record for ConfirmationTokensResourcePaymentMethodOptionsResourceCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "confirmation_tokens_resource_payment_method_options_resource_card",
            constants: &[],
            fields: &[Field("cvc_token", NULLABLE), Field("installments", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.cvc_token,
            _ => &self.installments,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.cvc_token,
            _ => &mut self.installments,
        }
    }
}

impl std::fmt::Debug for ConfirmationTokensResourcePaymentMethodOptionsResourceCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConfirmationTokensResourcePaymentMethodOptionsResourceCard);
