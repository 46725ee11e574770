// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};

/// The schema `online_acceptance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OnlineAcceptance {
    /// The customer accepts the mandate from this IP address.
    pub ip_address: Option<String>,
    /// The customer accepts the mandate using the user agent of the browser.
    pub user_agent: Option<String>,
}

impl Record for OnlineAcceptance {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "online_acceptance",
            constants: &[],
            fields: &[Field("ip_address", NULLABLE), Field("user_agent", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self {
            ip_address: blank(),
            user_agent: blank(),
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
