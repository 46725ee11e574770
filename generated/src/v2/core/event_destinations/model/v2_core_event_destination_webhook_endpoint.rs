// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, SECRET, Shape, boxed, debug};

/// Webhook endpoint configuration.
///
/// The object at `v2.core.event_destination/webhook_endpoint`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventDestinationWebhookEndpoint {
    /// The signing secret of the webhook endpoint, only includable on creation.
    pub signing_secret: Option<String>,
    /// The URL of the webhook endpoint, includable.
    pub url: Option<String>,
}

impl Blank for V2CoreEventDestinationWebhookEndpoint {
    const BLANK: Self = Self {
        signing_secret: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for V2CoreEventDestinationWebhookEndpoint {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("signing_secret", SECRET), Field("url", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.signing_secret,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.signing_secret,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for V2CoreEventDestinationWebhookEndpoint {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreEventDestinationWebhookEndpoint);
