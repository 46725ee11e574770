// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `source_redirect_flow`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceRedirectFlow {
    /// The failure reason for the redirect, either `user_abort` (the customer aborted or dropped out of
    /// the redirect flow), `declined` (the authentication failed or the transaction was declined), or
    /// `processing_error` (the redirect failed due to a technical error). Present only if the redirect
    /// status is `failed`.
    pub failure_reason: Option<String>,
    /// The URL you provide to redirect the customer to after they authenticated their payment.
    pub return_url: String,
    /// The status of the redirect, either `pending` (ready to be used by your customer to authenticate
    /// the transaction), `succeeded` (successful authentication, cannot be reused) or `not_required`
    /// (redirect should not be used) or `failed` (failed authentication, cannot be reused).
    pub status: String,
    /// The URL provided to you to redirect a customer to as part of a `redirect` authentication flow.
    pub url: String,
}

impl Blank for SourceRedirectFlow {
    const BLANK: Self = Self {
        failure_reason: Blank::BLANK,
        return_url: Blank::BLANK,
        status: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for SourceRedirectFlow {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_redirect_flow",
            constants: &[],
            fields: &[
                Field("failure_reason", NULLABLE),
                Field("return_url", REQUIRED),
                Field("status", REQUIRED),
                Field("url", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.failure_reason,
            1 => &self.return_url,
            2 => &self.status,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.failure_reason,
            1 => &mut self.return_url,
            2 => &mut self.status,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for SourceRedirectFlow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceRedirectFlow);
