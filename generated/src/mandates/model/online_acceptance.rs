// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `online_acceptance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OnlineAcceptance {
    /// The customer accepts the mandate from this IP address.
    pub ip_address: Option<String>,
    /// The customer accepts the mandate using the user agent of the browser.
    pub user_agent: Option<String>,
}

impl Blank for OnlineAcceptance {
    const BLANK: Self = Self {
        ip_address: Blank::BLANK,
        user_agent: Blank::BLANK,
    };
}

impl Record for OnlineAcceptance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "online_acceptance",
            constants: &[],
            fields: &[Field("ip_address", NULLABLE), Field("user_agent", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ip_address,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ip_address,
            _ => &mut self.user_agent,
        }
    }
}

impl std::fmt::Debug for OnlineAcceptance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(OnlineAcceptance);
