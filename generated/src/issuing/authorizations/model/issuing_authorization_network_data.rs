// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_authorization_network_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationNetworkData {
    /// Identifier assigned to the acquirer by the card network. Sometimes this value is not provided by
    /// the network; in this case, the value will be `null`.
    pub acquiring_institution_id: Option<String>,
    /// The System Trace Audit Number (STAN) is a 6-digit identifier assigned by the acquirer. Prefer
    /// `network_data.transaction_id` if present, unless you have special requirements.
    pub system_trace_audit_number: Option<String>,
    /// Unique identifier for the authorization assigned by the card network used to match subsequent
    /// messages, disputes, and transactions.
    pub transaction_id: Option<String>,
}

impl Blank for IssuingAuthorizationNetworkData {
    const BLANK: Self = Self {
        acquiring_institution_id: Blank::BLANK,
        system_trace_audit_number: Blank::BLANK,
        transaction_id: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationNetworkData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_network_data",
            constants: &[],
            fields: &[
                Field("acquiring_institution_id", NULLABLE),
                Field("system_trace_audit_number", NULLABLE),
                Field("transaction_id", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.acquiring_institution_id,
            1 => &self.system_trace_audit_number,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.acquiring_institution_id,
            1 => &mut self.system_trace_audit_number,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationNetworkData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationNetworkData);
