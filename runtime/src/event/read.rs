//! Reads what is delivered as far as it can be read: a field that is missing, or of another kind than expected, is left
//! blank. An event of another API version is better handled in part than not at all.

use super::{EventNotification, Snapshot};
use crate::codec::reader::Reader;
use crate::{Decode, DecodeError, DecodeErrorKind};

/// Reads an event of API v1.
///
/// # Errors
/// The payload is not JSON, or has no id, type or object.
pub(crate) fn read<E: Snapshot>(payload: &str) -> Result<E, DecodeError> {
    let event: E = lenient(payload)?;
    check(event.id(), "id", payload)?;
    check(event.type_name(), "type", payload)?;
    match event.raw_object().as_str() {
        "{}" => Err(missing("data.object", payload)),
        _ => Ok(event),
    }
}

/// Reads an event notification of API v2.
///
/// # Errors
/// The payload is not JSON, or has no id or type.
pub(crate) fn read_notification<E: 'static>(
    payload: &str,
) -> Result<EventNotification<E>, DecodeError> {
    let notification: EventNotification<E> = lenient(payload)?;
    check(&notification.id, "id", payload)?;
    check(&notification.type_, "type", payload)?;
    Ok(notification)
}

fn lenient<T: Decode>(payload: &str) -> Result<T, DecodeError> {
    let mut value = T::blank();
    let mut reader = Reader::lenient(payload);
    value.decode(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

fn check(value: &str, name: &str, payload: &str) -> Result<(), DecodeError> {
    match value {
        "" => Err(missing(name, payload)),
        _ => Ok(()),
    }
}

fn missing(name: &str, payload: &str) -> DecodeError {
    DecodeError::new(DecodeErrorKind::Missing, payload.len()).in_field(name)
}
