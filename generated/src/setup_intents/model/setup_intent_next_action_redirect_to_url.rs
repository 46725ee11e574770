// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `setup_intent_next_action_redirect_to_url`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentNextActionRedirectToUrl {
    /// If the customer does not exit their browser while authenticating, they will be redirected to
    /// this specified URL after completion.
    pub return_url: Option<String>,
    /// The URL you must redirect your customer to in order to authenticate.
    pub url: Option<String>,
}

impl Blank for SetupIntentNextActionRedirectToUrl {
    const BLANK: Self = Self {
        return_url: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for SetupIntentNextActionRedirectToUrl {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent_next_action_redirect_to_url",
            constants: &[],
            fields: &[Field("return_url", NULLABLE), Field("url", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.return_url,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.return_url,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for SetupIntentNextActionRedirectToUrl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentNextActionRedirectToUrl);
