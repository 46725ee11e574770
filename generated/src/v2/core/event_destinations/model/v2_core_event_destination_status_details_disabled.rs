// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Details about why the event destination has been disabled.
///
/// The object at `v2.core.event_destination/status_details/disabled`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventDestinationStatusDetailsDisabled {
    /// Reason event destination has been disabled.
    pub reason: V2CoreEventDestinationStatusDetailsDisabledReason,
}

impl Blank for V2CoreEventDestinationStatusDetailsDisabled {
    const BLANK: Self = Self { reason: Blank::BLANK };
}

impl Record for V2CoreEventDestinationStatusDetailsDisabled {
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
            fields: &[Field("reason", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.reason
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.reason
    }
}

impl std::fmt::Debug for V2CoreEventDestinationStatusDetailsDisabled {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreEventDestinationStatusDetailsDisabled);

/// Reason event destination has been disabled.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreEventDestinationStatusDetailsDisabledReason {
    /// `no_aws_event_source_exists`
    NoAwsEventSourceExists,
    /// `no_azure_partner_topic_exists`
    NoAzurePartnerTopicExists,
    /// `user`
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreEventDestinationStatusDetailsDisabledReason {
    NoAwsEventSourceExists = "no_aws_event_source_exists",
    NoAzurePartnerTopicExists = "no_azure_partner_topic_exists",
    User = "user",
});
