// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_intent_next_action_alipay_handle_redirect`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionAlipayHandleRedirect {
    /// The native data to be used with Alipay SDK you must redirect your customer to in order to
    /// authenticate the payment in an Android App.
    pub native_data: Option<String>,
    /// The native URL you must redirect your customer to in order to authenticate the payment in an iOS
    /// App.
    pub native_url: Option<String>,
    /// If the customer does not exit their browser while authenticating, they will be redirected to
    /// this specified URL after completion.
    pub return_url: Option<String>,
    /// The URL you must redirect your customer to in order to authenticate the payment.
    pub url: Option<String>,
}

impl Blank for PaymentIntentNextActionAlipayHandleRedirect {
    const BLANK: Self = Self {
        native_data: Blank::BLANK,
        native_url: Blank::BLANK,
        return_url: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionAlipayHandleRedirect {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_alipay_handle_redirect",
            constants: &[],
            fields: &[
                Field("native_data", NULLABLE),
                Field("native_url", NULLABLE),
                Field("return_url", NULLABLE),
                Field("url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.native_data,
            1 => &self.native_url,
            2 => &self.return_url,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.native_data,
            1 => &mut self.native_url,
            2 => &mut self.return_url,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionAlipayHandleRedirect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionAlipayHandleRedirect);
