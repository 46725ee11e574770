// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Amazon EventBridge configuration.
///
/// The object at `v2.core.event_destination/amazon_eventbridge`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventDestinationAmazonEventbridge {
    /// The AWS account ID.
    pub aws_account_id: String,
    /// The ARN of the AWS event source.
    pub aws_event_source_arn: String,
    /// The state of the AWS event source.
    pub aws_event_source_status: V2CoreEventDestinationAmazonEventbridgeAwsEventSourceStatus,
}

impl Blank for V2CoreEventDestinationAmazonEventbridge {
    const BLANK: Self = Self {
        aws_account_id: Blank::BLANK,
        aws_event_source_arn: Blank::BLANK,
        aws_event_source_status: Blank::BLANK,
    };
}

impl Record for V2CoreEventDestinationAmazonEventbridge {
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
            fields: &[
                Field("aws_account_id", REQUIRED),
                Field("aws_event_source_arn", REQUIRED),
                Field("aws_event_source_status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.aws_account_id,
            1 => &self.aws_event_source_arn,
            _ => &self.aws_event_source_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.aws_account_id,
            1 => &mut self.aws_event_source_arn,
            _ => &mut self.aws_event_source_status,
        }
    }
}

impl std::fmt::Debug for V2CoreEventDestinationAmazonEventbridge {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreEventDestinationAmazonEventbridge);

/// The state of the AWS event source.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreEventDestinationAmazonEventbridgeAwsEventSourceStatus {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `pending`
    Pending,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreEventDestinationAmazonEventbridgeAwsEventSourceStatus {
    Active = "active",
    Deleted = "deleted",
    Pending = "pending",
    UnknownValue = "unknown",
});
